package io.zhangting.execution;

/** Lets everything that waits look at its time again; for when the business clock was moved. */
public interface WakeWaitingOperations {

    void wakeAll();
}
