package io.zhangting.identity.persistence;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param directory where encrypted photos are kept; shared by all nodes of a hall */
@ConfigurationProperties("zhangting.vault")
record VaultSettings(Path directory) {}
