package io.zhangting.halls.packs;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which hall this is.
 *
 * @param location the folder of the pack, such as {@code classpath:packs/jinxin} or {@code file:/etc/zhangting/pack}
 * @param earlier folders of earlier versions of this pack, for applications that began with them
 * @param calendars the trading calendars, one file for each year
 */
@ConfigurationProperties("zhangting.pack")
record PackSettings(String location, @DefaultValue List<String> earlier, List<String> calendars) {}
