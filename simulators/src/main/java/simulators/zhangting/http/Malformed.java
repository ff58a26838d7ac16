package simulators.zhangting.http;

/** A request that does not keep the contract. The text names the field and never its value. */
public final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Malformed(String text) {
        super(text);
    }
}
