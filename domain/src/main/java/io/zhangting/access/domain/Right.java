package io.zhangting.access.domain;

/** What a person at the console may do; each role holds some of them. */
public enum Right {
    /** Read the queue and cases, masked. */
    CASES,
    /** Claim, judge and decide; see evidence and full values of what one has claimed. */
    REVIEW,
    /** Be the second pair of eyes. */
    SECOND_REVIEW,
    /** Read what was done at the counters. */
    OPERATIONS,
    /** Read and settle tickets. */
    TICKETS,
    /** See how the connections are. */
    HEALTH,
    /** Read and export the audit record. */
    AUDIT,
    /** Export finished applications. */
    EXPORT_APPLICATIONS,
    /** Add and change people, and end their sessions. */
    STAFF
}
