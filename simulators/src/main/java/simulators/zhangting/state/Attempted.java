package simulators.zhangting.state;

import tools.jackson.databind.node.ObjectNode;

/** What came of trying a change. */
public sealed interface Attempted {

    /** Done. The answer is what the gateway says about it. */
    record Done(Effect effect, ObjectNode answer) implements Attempted {}

    /** Nothing was done, and the same request will never be done. */
    record Refused(String code, String text) implements Attempted {}
}
