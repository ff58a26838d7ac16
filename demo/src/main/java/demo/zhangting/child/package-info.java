/** The demo's child process for machines on which no native code of CTP can run. */
@NullMarked
package demo.zhangting.child;

import org.jspecify.annotations.NullMarked;
