/** Tickets and operations for staff, and callbacks of gateways. */
@NullMarked
package io.zhangting.execution.web;

import org.jspecify.annotations.NullMarked;
