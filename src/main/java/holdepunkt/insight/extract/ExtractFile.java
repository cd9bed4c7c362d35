package holdepunkt.insight.extract;

import holdepunkt.core.files.TableCell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The file of a project: a line for each person, how the sides agreed on meetings, and what every code means. */
final class ExtractFile {

    private ExtractFile() {}

    /** @param agreement figures of the mirror, already published @param words the text of a key */
    static byte[] of(ProjectKey key, List<Coarsening.Told<String>> told, Map<String, Map<String, String>> agreement, UnaryOperator<String> words) {
        var files = new LinkedHashMap<String, String>();
        files.put("persons.csv", persons(key, told));
        files.put("agreement.csv", agreement(agreement));
        files.put("codebook.csv", codebook(told, words));
        return zip(files);
    }

    /** In the order of the pseudonyms, which tells nothing. */
    private static String persons(ProjectKey key, List<Coarsening.Told<String>> told) {
        return told.stream().map(one -> key.pseudonym(one.person()) + "," + one.line().half() + "," + one.line().cells().stream().map(TableCell::of).collect(Collectors.joining(","))).sorted()
                .collect(Collectors.joining("\r\n", "person,half_year," + String.join(",", Line.COLUMNS) + "\r\n", "\r\n"));
    }

    private static String agreement(Map<String, Map<String, String>> agreement) {
        return agreement.entrySet().stream().flatMap(question -> question.getValue().entrySet().stream().map(figure -> TableCell.of(question.getKey()) + "," + TableCell.of(figure.getKey()) + "," + TableCell.of(figure.getValue())))
                .collect(Collectors.joining("\r\n", "question,figure,value\r\n", "\r\n"));
    }

    private static String codebook(List<Coarsening.Told<String>> told, UnaryOperator<String> words) {
        var lines = new StringBuilder("column,code,meaning\r\n");
        Stream.of("person", "half_year").forEach(column -> lines.append(line(column, "", words.apply("insight.code." + column))));
        for (int column = 0; column < Line.COLUMNS.size(); column++) {
            var name = Line.COLUMNS.get(column);
            int at = column;
            lines.append(line(name, "", words.apply("insight.code." + name)));
            var codes = told.stream().map(one -> one.line().cells().get(at)).collect(Collectors.toCollection(TreeSet::new));
            codes.forEach(code -> lines.append(line(name, code, words.apply(code.equals(Line.STAR) ? "insight.code.star" : "insight.code." + name + "." + code))));
        }
        Stream.of("meetings", "gap", "icc", "alpha").forEach(figure -> lines.append(line("figure", figure, words.apply("insight.code.figure." + figure))));
        return lines.toString();
    }

    private static String line(String column, String code, String meaning) {
        return TableCell.of(column) + "," + TableCell.of(code) + "," + TableCell.words(meaning) + "\r\n";
    }

    private static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }
}
