package io.zhangting.process;

import java.util.Optional;

/** What the hall wants to know of a child, called on the child's own threads. */
public interface ChildEvents {

    /** What keeps the child from being started now, if anything; asked before each start. */
    Optional<String> obstacle();

    /** The first message to a child that has connected; secrets travel here. */
    Message opening();

    /** A message that answers no question. */
    void told(Message message);

    /** It is no longer there; everything that was asked is unanswered. */
    void gone(String why);
}
