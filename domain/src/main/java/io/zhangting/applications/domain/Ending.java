package io.zhangting.applications.domain;

/** How the items of an application ended, taken together. */
public enum Ending {
    ALL_DONE,
    SOME_DONE,
    NONE_DONE
}
