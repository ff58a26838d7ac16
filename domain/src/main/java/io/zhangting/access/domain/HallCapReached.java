package io.zhangting.access.domain;

import io.zhangting.credentials.domain.Limited;

/** So many codes were asked for that nobody new gets one until the window has moved on. */
public record HallCapReached(Limited cap) {}
