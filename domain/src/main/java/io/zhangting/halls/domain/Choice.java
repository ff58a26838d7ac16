package io.zhangting.halls.domain;

/** A canned choice of the console: a stable key and its Chinese title. */
public record Choice(String key, String title) {}
