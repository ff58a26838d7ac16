package benchmarks.zhangting.frame;

/** Something that can be measured under a name. */
public interface Bench {

    String name();

    /** What it measures, in one line. */
    String measures();

    /** Whether it runs when none is named. */
    default boolean isUsual() {
        return true;
    }

    Figures run(Plan plan, Progress progress) throws Exception;
}
