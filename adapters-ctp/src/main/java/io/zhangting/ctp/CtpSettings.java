package io.zhangting.ctp;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param counter the counter id under which packs speak of this CTP */
@ConfigurationProperties("zhangting.ctp")
record CtpSettings(@DefaultValue("ctp-main") String counter) {}
