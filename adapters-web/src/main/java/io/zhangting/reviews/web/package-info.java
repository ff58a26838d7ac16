/** The console over HTTP, for staff. */
@NullMarked
package io.zhangting.reviews.web;

import org.jspecify.annotations.NullMarked;
