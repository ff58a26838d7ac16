package io.zhangting.execution;

/** Sees to it that everything unfinished is on the work list. */
public interface WakeWaitingOperations {

    /** Lets everything look at its time again; for when the business clock was moved. */
    void wakeAll();

    /** Puts back what should be on the list and is not: a safety net, run every few minutes. */
    void putBackLost();
}
