package io.zhangting.halls.packs;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which hall this is.
 *
 * @param location the folder of the pack, such as {@code classpath:packs/jinxin} or {@code file:/etc/zhangting/pack}
 * @param calendars the trading calendars, one file for each year
 */
@ConfigurationProperties("zhangting.pack")
record PackSettings(String location, List<String> calendars) {}
