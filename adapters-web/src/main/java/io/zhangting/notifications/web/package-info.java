/** Delivery receipts of the text message gateway. */
@NullMarked
package io.zhangting.notifications.web;

import org.jspecify.annotations.NullMarked;
