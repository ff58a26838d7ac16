/** Applications over HTTP, for customers. */
@NullMarked
package io.zhangting.applications.web;

import org.jspecify.annotations.NullMarked;
