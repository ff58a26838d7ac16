package io.zhangting.kernel;

/** Encrypts single values for storage, bound to their {@link Place}. */
public interface FieldCipher {

    byte[] encrypt(SecretText plain, Place place);

    /** @throws IllegalStateException if the value was altered or belongs elsewhere */
    SecretText decrypt(byte[] sealed, Place place);
}
