package holdepunkt.shape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every statement to the database is a constant of the program: read from the byte code, where a text that was put together cannot hide. */
final class ConstantSql {

    private int statements;
    private final List<String> wrong = new ArrayList<>();

    private ConstantSql() {}

    static ConstantSql of(List<Path> classes) {
        var found = new ConstantSql();
        classes.forEach(found::read);
        return found;
    }

    int statements() {
        return statements;
    }

    List<String> wrong() {
        return wrong;
    }

    private void read(Path file) {
        try {
            var type = ClassFile.of().parse(Files.readAllBytes(file));
            var handed = new HashSet<String>();
            type.methods().forEach(method -> method.code().ifPresent(code -> ask(type, method, code.elementList(), handed)));
            // A private method may be handed its statement, if whoever hands it over puts nothing together.
            type.methods().stream().filter(method -> calls(method, type, handed) && putsTogether(method)).forEach(method -> wrong.add(name(type, method)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Joins once, at the start, what stands in annotations: the language lets nothing stand there but constants. */
    private static final String JOINS_ANNOTATIONS = "holdepunkt/core/page/Saying";

    private void ask(ClassModel type, MethodModel method, List<CodeElement> code, Set<String> handed) {
        Instruction before = null;
        for (var element : code) {
            if (element instanceof InvokeInstruction call && takesSql(call)) {
                statements++;
                if (before instanceof LoadInstruction && method.flags().has(AccessFlag.PRIVATE)) {
                    handed.add(method.methodName().stringValue());
                } else if (!(before instanceof ConstantInstruction) && !type.thisClass().asInternalName().equals(JOINS_ANNOTATIONS)) {
                    wrong.add(name(type, method));
                }
            }
            before = element instanceof Instruction instruction ? instruction : before;
        }
    }

    private static boolean calls(MethodModel method, ClassModel type, Set<String> handed) {
        return elements(method).anyMatch(element -> element instanceof InvokeInstruction call && handed.contains(call.name().stringValue())
                && call.owner().asInternalName().equals(type.thisClass().asInternalName()));
    }

    private static boolean putsTogether(MethodModel method) {
        return elements(method).anyMatch(element -> element instanceof InvokeDynamicInstruction made && made.name().stringValue().startsWith("makeConcat")
                || element instanceof InvokeInstruction call && List.of("java/lang/StringBuilder", "java/lang/String").contains(call.owner().asInternalName()));
    }

    private static Stream<CodeElement> elements(MethodModel method) {
        return method.code().stream().flatMap(code -> code.elementList().stream());
    }

    private static String name(ClassModel type, MethodModel method) {
        return type.thisClass().asInternalName() + "." + method.methodName().stringValue();
    }

    private static boolean takesSql(InvokeInstruction call) {
        var owner = call.owner().asInternalName();
        return owner.equals("org/springframework/jdbc/core/simple/JdbcClient") && call.name().equalsString("sql");
    }
}
