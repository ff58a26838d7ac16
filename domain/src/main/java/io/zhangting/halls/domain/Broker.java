package io.zhangting.halls.domain;

/** How the broker presents itself: names, hotline and the signature of its text messages, such as 【示例期货】. */
public record Broker(String hallName, String company, String hotline, String smsSignature) {}
