/** The audit record as JSON and as a file. */
@NullMarked
package io.zhangting.audit.web;

import org.jspecify.annotations.NullMarked;
