package io.zhangting.access;

import io.zhangting.kernel.Actor;

/** Writes down that somebody signed in was refused what is not theirs; a flood is cut off. */
public interface RecordDenial {

    /** @param route method and pattern of the route, without anything of the request itself */
    void record(Actor actor, String route);
}
