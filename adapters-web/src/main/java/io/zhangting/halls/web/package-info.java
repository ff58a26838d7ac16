/** The hall as customers see it, and the two front ends. */
@NullMarked
package io.zhangting.halls.web;

import org.jspecify.annotations.NullMarked;
