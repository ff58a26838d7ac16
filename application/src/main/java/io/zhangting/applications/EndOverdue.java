package io.zhangting.applications;

/** Ends what nobody finished in time, and puts back what a reviewer claimed and left. */
public interface EndOverdue {

    /** Runs every minute on the business clock. */
    void endOverdue();
}
