package io.zhangting.femas;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param counter the counter id under which packs speak of this 飞马 */
@ConfigurationProperties("zhangting.femas")
record FemasSettings(@DefaultValue("femas-main") String counter) {}
