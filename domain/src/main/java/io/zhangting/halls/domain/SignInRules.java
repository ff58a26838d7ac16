package io.zhangting.halls.domain;

/** Sign-in of customers: by what, and which document must be opened and accepted first. */
public record SignInRules(SignInWay way, String policy, String faceConsent) {}
