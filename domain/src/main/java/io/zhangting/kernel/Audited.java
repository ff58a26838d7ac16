package io.zhangting.kernel;

/** An event that belongs in the audit record. Carries ids and codes only, never personal data or secrets. */
public interface Audited {

    Actor actor();

    /** A stable name such as {@code application.approved}. */
    String action();

    /** What it was done to: the id of an application, customer or photo. */
    String subject();

    default String detail() {
        return "";
    }
}
