package io.zhangting.halls.domain;

/** A step of a flow before submission. Which steps, in what order, is the pack's data. */
public enum FlowStep {
    ITEMS,
    DOCUMENT,
    PHONE,
    FACE,
    AGREEMENTS,
    CONFIRM
}
