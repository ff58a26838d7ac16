/** What every web adapter shares: problems, and who is asking. */
@NullMarked
@NamedInterface("web")
package io.zhangting.kernel.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
