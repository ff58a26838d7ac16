/** Benchmarks of the CTP adapter, inside its package to reach what it hides. */
@NullMarked
package io.zhangting.ctp;

import org.jspecify.annotations.NullMarked;
