package io.zhangting.halls.domain;

/** A step of a flow before submission. Which steps, in what order, is the pack's data. */
public enum FlowStep {
    ITEMS("选择密码类型"),
    DOCUMENT("上传证件"),
    PHONE("短信验证"),
    FACE("人脸核验"),
    AGREEMENTS("协议签署"),
    CONFIRM("确认解锁");

    private final String title;

    FlowStep(String title) {
        this.title = title;
    }

    /** As customers and staff read it. */
    public String title() {
        return title;
    }
}
