package simulators.zhangting.state;

/** What the gateway makes of a request for a change. */
public sealed interface Verdict {

    record Taken(Standing standing) implements Verdict {}

    /** The key was used for another request before. */
    record KeyReused() implements Verdict {}

    /** A probe found nothing under this key, so nothing may ever happen under it. */
    record Fenced() implements Verdict {}
}
