//! The grammar of a `$filter`: `or` binds least, then `and`, then `not`, then comparisons.

use serde_json::Value;

use super::functions::find_function;
use super::lexer::Token;
use super::{Expression, Fault, Operator};
use crate::json::parse_date_time;

/// More parentheses and `not` within one another than anybody writes; they would exhaust the stack.
const MAX_DEPTH: usize = 100;

pub(super) fn parse(tokens: Vec<Token>) -> Result<Expression, Fault> {
    let mut parser = Parser { tokens, depth: 0 };
    parser.tokens.reverse();
    let expression = parser.or()?;
    if parser.tokens.is_empty() { Ok(expression) } else { Err(Fault::Syntax) }
}

struct Parser {
    /// The tokens that are left, the next one last.
    tokens: Vec<Token>,
    depth: usize,
}

impl Parser {
    fn next(&mut self) -> Result<Token, Fault> {
        self.tokens.pop().ok_or(Fault::Syntax)
    }

    /// Takes the next token if it is this one.
    fn accept(&mut self, token: &Token) -> bool {
        let is_next = self.tokens.last() == Some(token);
        if is_next {
            self.tokens.pop();
        }
        is_next
    }

    fn accept_word(&mut self, word: &str) -> bool {
        self.accept(&Token::Word(word.to_owned()))
    }

    fn expect(&mut self, token: &Token) -> Result<(), Fault> {
        if self.accept(token) { Ok(()) } else { Err(Fault::Syntax) }
    }

    fn deeper<T>(&mut self, parse: impl FnOnce(&mut Self) -> Result<T, Fault>) -> Result<T, Fault> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Fault::Syntax);
        }
        let parsed = parse(self)?;
        self.depth -= 1;
        Ok(parsed)
    }

    fn or(&mut self) -> Result<Expression, Fault> {
        let mut left = self.and()?;
        while self.accept_word("or") {
            left = Expression::Or(Box::new(left), Box::new(self.and()?));
        }
        Ok(left)
    }

    fn and(&mut self) -> Result<Expression, Fault> {
        let mut left = self.not()?;
        while self.accept_word("and") {
            left = Expression::And(Box::new(left), Box::new(self.not()?));
        }
        Ok(left)
    }

    fn not(&mut self) -> Result<Expression, Fault> {
        if self.accept_word("not") {
            let inner = self.deeper(Self::not)?;
            return Ok(Expression::Not(Box::new(inner)));
        }
        self.comparison()
    }

    fn comparison(&mut self) -> Result<Expression, Fault> {
        let left = self.operand()?;
        let Some(Token::Word(word)) = self.tokens.last() else {
            return Ok(left);
        };
        if word == "in" {
            self.tokens.pop();
            return Ok(Expression::In(Box::new(left), self.list()?));
        }
        let Some(operator) = parse_operator(word) else {
            return Ok(left);
        };
        self.tokens.pop();
        Ok(Expression::Compare(operator, Box::new(left), Box::new(self.operand()?)))
    }

    /// Parses `(a, b)`.
    fn list(&mut self) -> Result<Vec<Expression>, Fault> {
        self.expect(&Token::Open)?;
        let mut items = Vec::new();
        while !self.accept(&Token::Close) {
            items.push(self.deeper(Self::or)?);
            if self.tokens.last() != Some(&Token::Close) {
                self.expect(&Token::Comma)?;
            }
        }
        Ok(items)
    }

    fn operand(&mut self) -> Result<Expression, Fault> {
        match self.next()? {
            Token::Open => {
                let inner = self.deeper(Self::or)?;
                self.expect(&Token::Close)?;
                Ok(inner)
            }
            Token::Text(text) => Ok(Expression::Literal(text.into())),
            Token::Word(word) if self.tokens.last() == Some(&Token::Open) => self.call(&word),
            Token::Word(word) => parse_word(&word),
            Token::Close | Token::Comma => Err(Fault::Syntax),
        }
    }

    fn call(&mut self, word: &str) -> Result<Expression, Fault> {
        if let Some((path, lambda @ ("any" | "all"))) = word.rsplit_once('/') {
            return self.lambda(split_path(path), lambda == "all");
        }
        let function = find_function(word).ok_or(Fault::Unserved)?;
        let arguments = self.list()?;
        let is_complete = arguments.len() == function.parameters;
        if is_complete { Ok(Expression::Call(function, arguments)) } else { Err(Fault::Syntax) }
    }

    /// Parses what follows `path/any`: `(variable:condition)`.
    fn lambda(&mut self, path: Vec<String>, is_all: bool) -> Result<Expression, Fault> {
        self.expect(&Token::Open)?;
        if self.accept(&Token::Close) {
            let nothing =
                Expression::Lambda { path, is_all, variable: String::new(), condition: None };
            return if is_all { Err(Fault::Syntax) } else { Ok(nothing) };
        }
        let Token::Word(first) = self.next()? else {
            return Err(Fault::Syntax);
        };
        let (variable, rest) = first.split_once(':').ok_or(Fault::Syntax)?;
        if !rest.is_empty() {
            self.tokens.push(Token::Word(rest.to_owned()));
        }
        let condition = Some(Box::new(self.deeper(Self::or)?));
        self.expect(&Token::Close)?;
        Ok(Expression::Lambda { path, is_all, variable: variable.to_owned(), condition })
    }
}

fn split_path(path: &str) -> Vec<String> {
    path.split('/').map(str::to_owned).collect()
}

fn parse_operator(word: &str) -> Option<Operator> {
    Some(match word {
        "eq" => Operator::Equal,
        "ne" => Operator::NotEqual,
        "gt" => Operator::Greater,
        "ge" => Operator::GreaterOrEqual,
        "lt" => Operator::Less,
        "le" => Operator::LessOrEqual,
        "has" => Operator::Has,
        _ => return None,
    })
}

/// Parses a literal without quotes, or else a path.
fn parse_word(word: &str) -> Result<Expression, Fault> {
    let literal = match word {
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        "null" => Value::Null,
        _ => match (word.parse::<i64>(), word.parse::<f64>()) {
            (Ok(number), _) => number.into(),
            (Err(_), Ok(number)) if number.is_finite() => number.into(),
            _ if is_bare_literal(word) => word.into(),
            _ if is_path(word) => return Ok(Expression::Path(split_path(word))),
            _ => return Err(Fault::Syntax),
        },
    };
    Ok(Expression::Literal(literal))
}

/// Returns `true` for a date-time, a date or a GUID.
fn is_bare_literal(word: &str) -> bool {
    let is_hexadecimal = |c: char| c.is_ascii_hexdigit() || c == '-';
    let is_guid = word.len() == 36 && word.chars().all(is_hexadecimal);
    is_guid || parse_date_time(word).is_some() || word.starts_with(|c: char| c.is_ascii_digit())
}

fn is_path(word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '/' | '.' | '$' | '@' | '-');
    word.starts_with(|c: char| c.is_alphabetic() || matches!(c, '_' | '$'))
        && word.chars().all(is_part)
}
