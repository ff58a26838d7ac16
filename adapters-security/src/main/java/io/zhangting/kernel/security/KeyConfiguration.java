package io.zhangting.kernel.security;

import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import io.zhangting.kernel.FieldCipher;
import io.zhangting.kernel.KeyedHash;
import io.zhangting.kernel.StreamCipher;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the key set once and hands its uses out. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeySettings.class)
class KeyConfiguration {

    @Bean
    KeySet keySet(KeySettings settings) throws GeneralSecurityException, IOException {
        AeadConfig.register();
        StreamingAeadConfig.register();
        PrfConfig.register();
        return KeySet.load(settings);
    }

    @Bean
    FieldCipher fieldCipher(KeySet keys) throws GeneralSecurityException {
        return new TinkFieldCipher(keys.fields());
    }

    @Bean
    StreamCipher streamCipher(KeySet keys) throws GeneralSecurityException {
        return new TinkStreamCipher(keys.streams());
    }

    @Bean
    KeyedHash keyedHash(KeySet keys) throws GeneralSecurityException {
        return new TinkKeyedHash(keys.hashes());
    }

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }
}
