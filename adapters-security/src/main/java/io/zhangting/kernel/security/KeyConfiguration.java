package io.zhangting.kernel.security;

import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import io.zhangting.kernel.FieldCipher;
import io.zhangting.kernel.KeyedHash;
import io.zhangting.kernel.StreamCipher;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the key set once and hands its uses out. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeySettings.class)
class KeyConfiguration {

    @Bean
    KeySet keySet(KeySettings settings, InstantSource clock) throws GeneralSecurityException, IOException {
        AeadConfig.register();
        StreamingAeadConfig.register();
        PrfConfig.register();
        MacConfig.register();
        return KeySet.load(settings, clock);
    }

    @Bean
    FieldCipher fieldCipher(KeySet keys) {
        return new TinkFieldCipher(keys);
    }

    @Bean
    StreamCipher streamCipher(KeySet keys) {
        return new TinkStreamCipher(keys);
    }

    @Bean
    KeyedHash keyedHash(KeySet keys) {
        return new TinkKeyedHash(keys);
    }

    @Bean
    MacKeys macKeys(KeySet keys) {
        return new TinkMacKeys(keys);
    }

    @Bean
    SealingKeys sealingKeys(KeySet keys) {
        return new KeySetSealingKeys(keys);
    }

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }
}
