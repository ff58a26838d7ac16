package benchmarks.zhangting.frame;

/** Something was found that is not as it must be: the round is void. */
public final class Mismatch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Mismatch(String what) {
        super(what);
    }

    /** Counts that must be the same. */
    public static void unlessEqual(String what, long expected, long found) {
        if (expected != found) {
            throw new Mismatch(what + ": " + expected + " expected, " + found + " found");
        }
    }

    public static void unless(boolean good, String what) {
        if (!good) {
            throw new Mismatch(what);
        }
    }
}
