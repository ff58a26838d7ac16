/** What the hall and its CTP child say to each other over the process line. Free of native code. */
@NullMarked
package io.zhangting.ctp.protocol;

import org.jspecify.annotations.NullMarked;
