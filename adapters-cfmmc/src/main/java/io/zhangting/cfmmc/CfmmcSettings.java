package io.zhangting.cfmmc;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param counter the counter id under which packs speak of the 监控中心 */
@ConfigurationProperties("zhangting.cfmmc")
record CfmmcSettings(@DefaultValue("cfmmc") String counter) {}
