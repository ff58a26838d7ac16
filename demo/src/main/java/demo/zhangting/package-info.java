/** The hall with everything embedded: database, simulators, demo people and a clock that can be moved. */
@NullMarked
package demo.zhangting;

import org.jspecify.annotations.NullMarked;
