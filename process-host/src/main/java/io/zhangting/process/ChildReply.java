package io.zhangting.process;

/** What is known after asking a child. */
public sealed interface ChildReply {

    record Answered(Message message) implements ChildReply {}

    /** The question provably never left. */
    record NotSent(String why) implements ChildReply {}

    /** The child may have begun: it was killed, hung, or did not answer in time. */
    record NoReply(String why) implements ChildReply {}
}
