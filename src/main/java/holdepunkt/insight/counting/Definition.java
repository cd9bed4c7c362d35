package holdepunkt.insight.counting;

/**
 * A measure and how it is read from what was told.
 *
 * @param cases a statement that gives each month in lines of persons: month, route, good, days, why, persons, amount. A person is in one line of a month.
 * @param settles days after the end of a month until its number stands
 */
record Definition(Measure measure, String cases, int settles) {

    /** What every statement is: one row for each month and person, then counted together. */
    static final String ONE = "with one as (";
    static final String TOGETHER = """
            ) select month, route, good, days, why, count(*) as persons, coalesce(sum(amount), 0) as amount from one
               where month >= :from and month < :until group by month, route, good, days, why, one.amount""";

    /** What its months are published as. */
    String code() {
        return "measure:" + measure.key() + ":" + measure.version();
    }

    boolean is(String key) {
        return measure.key().equals(key);
    }
}
