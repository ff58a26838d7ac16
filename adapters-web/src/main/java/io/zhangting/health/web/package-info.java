/** The console's page of connections. */
@NullMarked
package io.zhangting.health.web;

import org.jspecify.annotations.NullMarked;
