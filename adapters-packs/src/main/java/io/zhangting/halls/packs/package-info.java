/** Reads hall packs and trading calendars from YAML, with line numbers in every complaint. */
@NullMarked
package io.zhangting.halls.packs;

import org.jspecify.annotations.NullMarked;
