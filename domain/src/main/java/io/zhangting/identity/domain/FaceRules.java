package io.zhangting.identity.domain;

/** Limits of face checks (NIST 800-63B-4 §3.2.3); face is never the only way. */
public final class FaceRules {

    public static final int TRIES_PER_APPLICATION = 5;

    private FaceRules() {}
}
