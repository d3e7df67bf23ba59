package org.closedloop.rules;

import java.util.List;
import org.closedloop.law.Bilingual;

/** Reads tokens one after another; a token that is not the expected one is a fault at its place. */
final class TokenReader {

    private final SourceText source;
    private final List<Token> tokens;
    private int at;

    TokenReader(SourceText source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    Token next() {
        Token token = peek();
        if (!atEnd()) {
            at++;
        }
        return token;
    }

    boolean accept(String word) {
        if (peek().is(word)) {
            at++;
            return true;
        }
        return false;
    }

    Token expect(String word) {
        Token token = next();
        if (!token.is(word)) {
            throw fault(token, FaultCode.EXPECTED, word, token.shown());
        }
        return token;
    }

    Token name(String zh, String en) {
        return kind(Token.Kind.NAME, zh, en);
    }

    Token text(String zh, String en) {
        return kind(Token.Kind.TEXT, zh, en);
    }

    Token variable() {
        return kind(Token.Kind.VARIABLE, "变量（如 $x）", "a variable such as $x");
    }

    private Token kind(Token.Kind kind, String zh, String en) {
        Token token = next();
        if (token.kind() != kind) {
            throw fault(token, FaultCode.EXPECTED, new Bilingual(zh, en), token.shown());
        }
        return token;
    }

    SyntaxFault fault(Token token, FaultCode code, Object... arguments) {
        // What follows a character that cannot stand there is only its echo.
        if (code != FaultCode.EXPECTED || !source.faultyAround(token.offset())) {
            source.fault(token.offset(), code, arguments);
        }
        return new SyntaxFault();
    }

    /** Refuses the next part of something that has as many parts as are allowed. */
    void bound(int parts, int most) {
        if (parts >= most) {
            throw fault(peek(), FaultCode.TOO_MANY, most);
        }
    }

    /** Passes over tokens up to the next one that is the given word, or to the end. */
    void skipTo(String word) {
        while (!atEnd() && !peek().is(word)) {
            at++;
        }
    }
}
