package io.zhangting.identity.domain;

/** What a photo shows. */
public enum PhotoKind {
    FRONT("身份证人像面"),
    BACK("身份证国徽面"),
    FACE("人脸照片");

    private final String title;

    PhotoKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
