/** Sessions and sign-in over HTTP. */
@NullMarked
package io.zhangting.access.web;

import org.jspecify.annotations.NullMarked;
