package io.zhangting.credentials.domain;

/** What a one-time code is asked for; a code of one purpose is worth nothing for another. */
public enum CodePurpose {
    SIGN_IN("登录"),
    PHONE("身份确认"),
    SIGNATURE("协议签署"),
    REVEAL("查看新密码");

    private final String title;

    CodePurpose(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
