package io.zhangting.access.domain;

import java.util.UUID;

/** Identifies a captcha picture. */
public record CaptchaId(UUID value) {}
