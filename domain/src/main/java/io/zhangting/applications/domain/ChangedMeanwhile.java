package io.zhangting.applications.domain;

/** Somebody else changed the same thing first; the transaction is rolled back and nothing of it happened. */
public class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super("changed by somebody else meanwhile");
    }
}
