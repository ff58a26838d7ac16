package io.zhangting.reviews.web;

import io.zhangting.halls.domain.FlowStep;

/** Steps in the words that staff read. */
final class StepWords {

    private StepWords() {}

    static String title(FlowStep step) {
        return switch (step) {
            case ITEMS -> "选择密码类型";
            case DOCUMENT -> "身份证件";
            case PHONE -> "短信验证";
            case FACE -> "人脸核验";
            case AGREEMENTS -> "协议签署";
            case CONFIRM -> "确认解锁";
        };
    }
}
