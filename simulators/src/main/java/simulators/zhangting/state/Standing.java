package simulators.zhangting.state;

import tools.jackson.databind.node.ObjectNode;

/** Where a change stands that the gateway has taken on. */
public sealed interface Standing {

    record Applied(ObjectNode answer) implements Standing {}

    record Pending(String receipt) implements Standing {}

    record Declined(String code, String text) implements Standing {}
}
